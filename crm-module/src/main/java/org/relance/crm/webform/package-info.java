/** Forms for people outside: what they ask for, and what becomes of what is sent. */
package org.relance.crm.webform;
