/** The plain lists of codes: one mechanism for all of them. */
package org.relance.crm.code;
