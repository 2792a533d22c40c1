/**
 * Iceberg tables: catalog, branches of a run, the one row that publishes it, repair and rollback.
 */
package org.dailies.warehouse;
