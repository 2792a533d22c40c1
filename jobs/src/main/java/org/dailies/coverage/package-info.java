/** Joins mentions and frames into actor × article facts: what trends count. */
package org.dailies.coverage;
