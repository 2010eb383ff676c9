/** Teams of salespeople. */
package org.relance.crm.team;
