/** Comments on contacts. */
package org.relance.crm.comment;
