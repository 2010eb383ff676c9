/** Tasks and activities of salespeople (domain.md, section 12; without teams and attendees). */
package org.relance.crm.task;
