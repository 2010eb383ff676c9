/** Settings of the company and the work date. */
package org.relance.access.company;
