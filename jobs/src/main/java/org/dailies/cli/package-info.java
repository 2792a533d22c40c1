/** The commands. */
package org.dailies.cli;
