# An image of a release. In the directory that bin/release has made:
#   docker build -t dailies .
#   docker run --rm -v /srv:/srv dailies nightly --input /srv/crawl --warehouse /srv/dailies --reports /srv/reports
# It runs as any user, also one without an entry in /etc/passwd, and needs no write but to the
# volumes and to /tmp.
FROM debian:bookworm-slim AS unpacked
COPY dailies-*.tar.gz dailies-*.sha256 /release/
RUN cd /release \
    && sha256sum --check --ignore-missing ./*.sha256 \
    && mkdir /opt/dailies \
    && tar -xzf dailies-*.tar.gz -C /opt/dailies --strip-components=1 --no-same-owner \
    && cd /opt/dailies \
    && sha256sum --check --quiet SHA256SUMS

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends openjdk-17-jre-headless \
    && rm -rf /var/lib/apt/lists/*
COPY --from=unpacked /opt/dailies /opt/dailies
USER 10001:10001
ENTRYPOINT ["/opt/dailies/bin/dailies"]
CMD ["--help"]
