package ir.peyvand.kit.attachment;

/**
 * What files are attached to in a service; a service that has attachments has one bean of it, and a table
 * {@code attachment}: id, the record's column, type, language, file_name, media_type, bytes, sha256, uploaded_by,
 * uploaded_at, withdrawn_by, withdrawn_at, withdrawn_why. Under one record a file stands once.
 */
public interface AttachedTo {

    /** The plural noun of the records, as in paths: {@code meetings}. */
    String collection();

    /** The column that holds the record's id, a constant of the code: {@code meeting_id}. */
    String column();
}
