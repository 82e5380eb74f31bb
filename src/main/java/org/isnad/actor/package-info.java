/** Who the speakers are: authority, offices, and linking within an article and across articles. */
@NullMarked
package org.isnad.actor;

import org.jspecify.annotations.NullMarked;
