package org.relance.marketing.api;

import java.io.InputStream;
import java.util.List;

/**
 * Files that lie with a campaign and go with it. What a file says of its own type is never
 * believed: it is given out as bytes to be saved. Changes are in the trail of the campaign.
 */
public interface Attachments {

    /** Most files of a campaign. */
    int MOST = 100;

    /** The files of a campaign by name. */
    List<AttachmentView> of(long campaignId);

    /**
     * Stores a file.
     *
     * @param fileName its folder and what cannot be in a file's name are left out
     * @throws org.relance.kernel.DomainException of kind TOO_LARGE {@code
     *     marketing.attachment-too-large}; {@code marketing.attachment-name} where nothing of the
     *     name is left or it is longer than 150 characters, {@code marketing.attachment-empty},
     *     {@code marketing.attachments-full}
     */
    AttachmentView add(long campaignId, String fileName, InputStream content);

    /**
     * A file.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.attachment-not-found}
     */
    AttachmentView get(long campaignId, long id);

    /** Its content, to be closed by the reader; refusals as for the file. */
    InputStream content(long campaignId, long id);

    /** Removes a file; its content goes once the removal is certain. */
    void remove(long campaignId, long id);
}
