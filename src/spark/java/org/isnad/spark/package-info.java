/** The reading of articles on a cluster, with Apache Spark: the same quads as a build on one machine gives. */
@NullMarked
package org.isnad.spark;

import org.jspecify.annotations.NullMarked;
