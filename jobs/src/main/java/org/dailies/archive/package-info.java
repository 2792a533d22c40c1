/**
 * Reads archive files of any format record by record: every byte span becomes a capture, a skipped
 * record or a damage.
 */
package org.dailies.archive;
