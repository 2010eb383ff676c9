package org.relance.marketing.delivery;

import org.relance.marketing.mail.MailSkeleton;

/** A claimed row that may be sent, with its skeleton and the address as SMTP takes it. */
record ReadyMail(OutgoingMail mail, String address, MailSkeleton skeleton) {}
