/**
 * The schemas of the tables and the codecs between records and rows: the only place where the two
 * meet.
 */
package org.dailies.table;
