/** The stages: each turns datasets into datasets and reads, writes, caches and counts nothing. */
package org.dailies.stage;
