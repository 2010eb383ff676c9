/** Rules of the house that a compiler does not check (style.md 2.4). */
package org.relance.architecture;
