/** What an outlet published, and the readers that find it in files of many formats. */
@NullMarked
package org.isnad.article;

import org.jspecify.annotations.NullMarked;
