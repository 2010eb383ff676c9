/** Comments on records of any kind: one mechanism for all modules. */
package org.relance.kernel.comment;
