package org.constellation.store.wire;

import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.constellation.store.command.Commands;

/** Listens on 127.0.0.1 only: there is no sign-in. */
public final class WireServer implements AutoCloseable {
  private static final int THREADS = 2;

  private final EventLoopGroup threads =
      new MultiThreadIoEventLoopGroup(
          THREADS, new DefaultThreadFactory("store-wire", true), NioIoHandler.newFactory());
  private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private final RunningCommands running = new RunningCommands();
  private final Channel listener;

  /** Starts listening; port 0 takes any that is free. */
  public WireServer(Commands commands, int port) {
    ServerBootstrap bootstrap =
        new ServerBootstrap()
            .group(threads)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(new Pipe(commands));
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
      this.listener = bootstrap.bind(address).syncUninterruptibly().channel();
    } catch (RuntimeException e) {
      threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
      throw e;
    }
  }

  private final class Pipe extends ChannelInitializer<SocketChannel> {
    private final Commands commands;

    Pipe(Commands commands) {
      this.commands = commands;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
      clients.add(channel);
      channel
          .pipeline()
          .addLast(
              new MongoWireReplyEncoder(),
              new MongoWireMessageEncoder(),
              new Messages(),
              new CommandHandler(commands, running));
    }
  }

  /** Where it listens. */
  public int port() {
    return ((InetSocketAddress) listener.localAddress()).getPort();
  }

  /** Takes no more commands and waits for those under way. */
  @Override
  public void close() {
    listener.close().syncUninterruptibly();
    running.awaitNone();
    clients.close().syncUninterruptibly();
    threads.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
  }
}
