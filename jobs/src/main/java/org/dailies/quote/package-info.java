/** Finds quotes, direct and indirect, and whom they are attributed to. */
package org.dailies.quote;
