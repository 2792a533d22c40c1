package org.dailies.warehouse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.hadoop.HadoopFileIO;
import org.apache.iceberg.io.FileInfo;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;
import org.apache.iceberg.io.SeekableInputStream;

/**
 * The files of a warehouse that lies elsewhere than where it was made. Tables go on to name their
 * files by the first place, and here these names lead to where the files are now: so a warehouse
 * can be copied or moved any number of times. Serializable, since executors read by it.
 */
public final class MovedFiles extends HadoopFileIO {
  /** The property with the place where the warehouse was made. */
  static final String FROM = "dailies.moved-from";

  /** The property with the place where it lies now. */
  static final String TO = "dailies.moved-to";

  private String from;
  private String to;

  /** For Iceberg, which then calls {@link #initialize}. */
  public MovedFiles() {}

  @Override
  public void initialize(Map<String, String> properties) {
    super.initialize(properties);
    from = properties.get(FROM);
    to = properties.get(TO);
  }

  /** Where a file lies that was named by the first place. */
  static String place(String path, String from, String to) {
    return path.equals(from) || path.startsWith(from + "/")
        ? to + path.substring(from.length())
        : path;
  }

  private String place(String path) {
    return place(path, from, to);
  }

  @Override
  public InputFile newInputFile(String path) {
    return new Input(super.newInputFile(place(path)), path);
  }

  @Override
  public InputFile newInputFile(String path, long length) {
    return new Input(super.newInputFile(place(path), length), path);
  }

  @Override
  public OutputFile newOutputFile(String path) {
    return new Output(super.newOutputFile(place(path)), path);
  }

  @Override
  public void deleteFile(String path) {
    super.deleteFile(place(path));
  }

  @Override
  public Iterable<FileInfo> listPrefix(String prefix) {
    List<FileInfo> named = new ArrayList<>();
    for (FileInfo file : super.listPrefix(place(prefix))) {
      String name = place(file.location(), to, from);
      named.add(new FileInfo(name, file.size(), file.createdAtMillis()));
    }
    return named;
  }

  @Override
  public void deletePrefix(String prefix) {
    super.deletePrefix(place(prefix));
  }

  @Override
  public void deleteFiles(Iterable<String> paths) {
    List<String> places = new ArrayList<>();
    paths.forEach(path -> places.add(place(path)));
    super.deleteFiles(places);
  }

  private record Input(InputFile file, String location) implements InputFile {
    @Override
    public long getLength() {
      return file.getLength();
    }

    @Override
    public SeekableInputStream newStream() {
      return new In(file.newStream());
    }

    @Override
    public boolean exists() {
      return file.exists();
    }
  }

  private record Output(OutputFile file, String location) implements OutputFile {
    @Override
    public PositionOutputStream create() {
      return new Out(file.create());
    }

    @Override
    public PositionOutputStream createOrOverwrite() {
      return new Out(file.createOrOverwrite());
    }

    @Override
    public InputFile toInputFile() {
      return new Input(file.toInputFile(), location);
    }
  }

  /**
   * Holds on to a stream for as long as it is used: readers of Parquet take what lies behind a
   * stream of Hadoop's and let go of the stream, which closes what it holds when it is collected.
   */
  private static final class In extends SeekableInputStream {
    private final SeekableInputStream stream;

    In(SeekableInputStream stream) {
      this.stream = stream;
    }

    @Override
    public long getPos() throws IOException {
      return stream.getPos();
    }

    @Override
    public void seek(long position) throws IOException {
      stream.seek(position);
    }

    @Override
    public int read() throws IOException {
      return stream.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return stream.read(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  /** The same for what is written. */
  private static final class Out extends PositionOutputStream {
    private final PositionOutputStream stream;

    Out(PositionOutputStream stream) {
      this.stream = stream;
    }

    @Override
    public long getPos() throws IOException {
      return stream.getPos();
    }

    @Override
    public void write(int value) throws IOException {
      stream.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      stream.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      stream.flush();
    }

    @Override
    public long storedLength() throws IOException {
      return stream.storedLength();
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
