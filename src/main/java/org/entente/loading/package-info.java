/** The batch job: runs the stages per document, counts, resumes, reports failures. */
@NullMarked
package org.entente.loading;

import org.jspecify.annotations.NullMarked;
