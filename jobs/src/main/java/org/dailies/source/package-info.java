/** The Spark data source over archive files. */
package org.dailies.source;
