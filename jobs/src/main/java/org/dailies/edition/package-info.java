/**
 * The edition: what the published tables of one run say of a window of days, put together as the
 * model of a report and written as its files.
 */
package org.dailies.edition;
