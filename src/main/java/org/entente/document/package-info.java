/** What was published: records only, no framework. */
@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
