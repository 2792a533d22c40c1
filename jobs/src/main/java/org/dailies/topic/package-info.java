/** Topic models, their vocabulary and their diagnostics. */
package org.dailies.topic;
