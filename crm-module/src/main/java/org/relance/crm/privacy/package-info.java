/** The rights of persons over what is known of them. */
package org.relance.crm.privacy;
