package org.dailies.source;

import java.util.List;
import org.apache.spark.sql.connector.read.InputPartition;

/** What one task reads: files in order. */
record WarcPartition(List<WarcOptions.File> files) implements InputPartition {}
