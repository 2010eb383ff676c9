/** Plans and programmes, the levels above campaigns. */
package org.relance.marketing.programme;
