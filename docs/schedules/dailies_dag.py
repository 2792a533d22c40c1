"""Airflow: the night's run as a DAG of one task; put it into the folder of DAGs."""

from datetime import datetime, timedelta, timezone

from airflow import DAG

try:  # Airflow 3
    from airflow.providers.standard.operators.bash import BashOperator
except ImportError:  # Airflow 2
    from airflow.operators.bash import BashOperator

with DAG(
    dag_id="dailies",
    schedule="30 5 * * *",
    start_date=datetime(2025, 11, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
) as dag:
    BashOperator(
        task_id="nightly",
        bash_command=(
            "cd /opt/dailies && exec bin/dailies nightly --input /srv/crawl"
            " --warehouse /srv/dailies --reports /srv/reports"
            " --date {{ data_interval_end | ds }}"
        ),
        execution_timeout=timedelta(hours=3),
        retries=2,
        retry_delay=timedelta(minutes=15),
        max_active_tis_per_dag=1,
    )
