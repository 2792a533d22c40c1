package org.dailies.nightly;

/**
 * One file below the inputs of a run.
 *
 * @param archive its path, or its URI where it is not local
 * @param bytes its size
 * @param etag its modification time in milliseconds
 */
record InputFile(String archive, long bytes, String etag) {}
