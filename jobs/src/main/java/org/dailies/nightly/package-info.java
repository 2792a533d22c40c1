/** The run: ledger, order of the stages, audit, publishing and manifest. */
package org.dailies.nightly;
