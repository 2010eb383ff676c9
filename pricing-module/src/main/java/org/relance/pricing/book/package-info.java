/** What prices depend on, loaded in few statements for many lines at once. */
package org.relance.pricing.book;
