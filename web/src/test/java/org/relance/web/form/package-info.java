/** Tests of the forms for people outside. */
package org.relance.web.form;
