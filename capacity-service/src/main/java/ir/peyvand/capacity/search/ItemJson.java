package ir.peyvand.capacity.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import ir.peyvand.capacity.capacity.CapacityView;
import jakarta.inject.Singleton;
import java.io.IOException;

/** The JSON of records as lists show them: written once when a record is indexed, and put together to pages from then on. */
@Singleton
public class ItemJson {

    private final ObjectWriter views;
    private final ObjectReader items;
    private final ObjectReader texts;

    ItemJson(ObjectMapper json) {
        this.views = json.writerFor(CapacityView.class);
        this.items = json.readerFor(CapacityView.class);
        this.texts = json.readerFor(ItemTexts.class);
    }

    /** An object in UTF-8. */
    byte[] of(CapacityView view) {
        try {
            return views.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a view is plain data", impossible);
        }
    }

    /** The view that an item was made of. */
    CapacityView view(byte[] item) {
        return read(items, CapacityView.class, item);
    }

    /** What an item says in words. */
    ItemTexts texts(byte[] item) {
        return read(texts, ItemTexts.class, item);
    }

    private static <T> T read(ObjectReader reader, Class<T> type, byte[] item) {
        try {
            return reader.readValue(item, type);
        } catch (IOException impossible) {
            throw new IllegalStateException("an item is JSON of our own", impossible);
        }
    }
}
