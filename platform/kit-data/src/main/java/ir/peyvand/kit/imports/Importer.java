package ir.peyvand.kit.imports;

import ir.peyvand.kit.table.TableColumns;
import java.util.List;

/**
 * What the rows of one collection mean; a service has one bean of it per collection.
 *
 * <p>Valid rows wait in a staging table of the service until the whole file is read. That table begins with the columns
 * {@code job_id uuid, row_number int}, has the columns of {@link #stagingColumns()}, and ends with {@code reference text,
 * outcome text, duplicate_of text, errors jsonb}, all null at first. It may be unlogged: what a crash takes is read again.
 */
public interface Importer {

    /** The plural noun of the collection, as in paths: {@code capacities}. */
    String collection();

    /** The name of the sheet in spreadsheets, in Persian. */
    String sheet();

    /** The official columns. */
    TableColumns columns();

    /** The staging table's name, a constant of the code. */
    String stagingTable();

    /** The columns that {@link RowReading} fills, in its order; {@code reference} may be among them. */
    List<String> stagingColumns();

    /** Begins to read a file for the one who sent it; called once per run. */
    RowReading begin(ImportJob job);

    /**
     * In the final transaction, before anything is imported: sets {@code outcome}, {@code duplicate_of} and {@code errors}
     * of those staged rows that are duplicates of the register or of earlier rows, or that the register forbids. Must keep
     * other imports of the same records out until the transaction ends. What the data source gives out takes part in it.
     */
    void settle(ImportJob job);

    /**
     * In the same transaction, for staged rows whose {@code outcome} is still null: gives references where the file had
     * none, inserts the records and their changes.
     */
    void insert(ImportJob job);
}
