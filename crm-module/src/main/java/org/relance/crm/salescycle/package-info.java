/** Sales cycles with their stages: the ways that opportunities go. */
package org.relance.crm.salescycle;
