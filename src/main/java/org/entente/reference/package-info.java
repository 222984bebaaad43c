/**
 * What is known beforehand: countries, organisations and who belongs to them, offices, summits,
 * publishers and their names.
 */
@NullMarked
package org.entente.reference;

import org.jspecify.annotations.NullMarked;
