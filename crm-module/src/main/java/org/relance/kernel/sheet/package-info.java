/** Workbooks (XLSX, ECMA-376): read and written row by row, never held as a whole. */
package org.relance.kernel.sheet;
