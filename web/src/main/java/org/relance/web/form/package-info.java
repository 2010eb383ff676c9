/** Forms for people outside, who have no account: plain HTML without script and session. */
package org.relance.web.form;
