/** Pages of campaigns, segments and mail templates. */
package org.relance.web.marketing;
