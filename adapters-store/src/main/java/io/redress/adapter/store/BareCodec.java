package io.redress.adapter.store;

/** Records of one value, such as a percentage, written as that value. */
record BareCodec(RecordShape shape, ValueCodec inner) implements ValueCodec {

  @Override
  public Json write(Object value) {
    return inner.write(shape.get(value, 0));
  }

  @Override
  public Object read(Json json, JsonPath path) {
    return shape.make(path, inner.read(json, path));
  }

  @Override
  public boolean isPlain() {
    return true;
  }
}
