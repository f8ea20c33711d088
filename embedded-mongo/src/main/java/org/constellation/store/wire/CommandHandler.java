package org.constellation.store.wire;

import static io.netty.channel.ChannelFutureListener.CLOSE_ON_FAILURE;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.constellation.store.command.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each command a virtual thread, so that a long one holds up nobody else. A client has one
 * command under way at a time on a connection, so answers cannot overtake each other.
 */
final class CommandHandler extends SimpleChannelInboundHandler<ClientRequest> {
  private static final Logger LOG = LoggerFactory.getLogger(CommandHandler.class);
  private static final AtomicInteger ANSWERS = new AtomicInteger();

  private final Commands commands;
  private final RunningCommands running;

  CommandHandler(Commands commands, RunningCommands running) {
    this.commands = commands;
    this.running = running;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
    var _ = Thread.ofVirtual().name("store-command").start(() -> answer(context, request));
  }

  private void answer(ChannelHandlerContext context, ClientRequest request) {
    if (!running.begin()) {
      var _ = context.close();
      return;
    }
    try {
      var _ = context.writeAndFlush(answer(request)).addListener(CLOSE_ON_FAILURE);
    } catch (Throwable e) { // the client would wait for ever
      LOG.error("A message cannot be answered", e);
      var _ = context.close();
    } finally {
      running.end();
    }
  }

  private Object answer(ClientRequest request) {
    MessageHeader header =
        new MessageHeader(ANSWERS.incrementAndGet(), request.getHeader().getRequestID());
    return switch (request) {
      case MongoMessage message ->
          new MongoMessage(
              request.getChannel(),
              header,
              commands.run(message.getDatabaseName(), message.getDocument()));
      case MongoQuery query -> new MongoReply(header, answerOld(query));
      default -> throw new IllegalStateException("Unknown message " + request.getClass());
    };
  }

  /** Drivers greet in the old protocol; nothing else comes this way. */
  private Document answerOld(MongoQuery query) {
    Document body = query.getQuery();
    if (!query.getCollectionName().equals("$cmd")) {
      return new Document("$err", "Queries of the old protocol are not supported").append("ok", 0);
    }
    return commands.run(
        query.getDatabaseName(), body.get("$query") instanceof Document inner ? inner : body);
  }

  /** An unreadable or unacknowledged message cannot be answered: the connection ends. */
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (!(cause instanceof IOException)) {
      LOG.warn("A client's message cannot be read: {}", cause.toString());
    }
    var _ = context.close();
  }
}
