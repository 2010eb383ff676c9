/** The night and the other starts that nobody has to ask for. */
package org.relance.batch.nightly;
