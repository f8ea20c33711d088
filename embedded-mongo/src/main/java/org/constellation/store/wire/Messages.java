package org.constellation.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import org.jspecify.annotations.Nullable;

/** The library's reader, which answers a command with types that it cannot read. */
final class Messages extends MongoWireProtocolHandler {
  private static final int REQUEST = 4;
  private static final int CODE = 12;
  private static final int OP_MSG = 2013;

  @Override
  protected @Nullable ClientRequest decode(ChannelHandlerContext context, ByteBuf in)
      throws Exception {
    int start = in.readerIndex();
    try {
      return super.decode(context, in);
    } catch (IllegalArgumentException | StackOverflowError e) {
      if (in.readerIndex() == start || in.getIntLE(start + CODE) != OP_MSG) {
        throw e;
      }
      refuse(context, in.getIntLE(start + REQUEST), e);
      return null;
    }
  }

  private static void refuse(ChannelHandlerContext context, int request, Throwable reason) {
    Document answer =
        new Document("ok", 0.0)
            .append("errmsg", "The embedded store cannot read this: " + reason)
            .append("code", 238)
            .append("codeName", "NotImplemented");
    var _ =
        context.writeAndFlush(
            new MongoMessage(context.channel(), new MessageHeader(0, request), answer));
  }
}
