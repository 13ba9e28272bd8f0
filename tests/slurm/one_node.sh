#!/usr/bin/env bash
# A Slurm of one node on 127.0.0.1, without systemd, for tests:  one_node.sh start|stop DIR
# Every client needs SLURM_CONF=DIR/slurm.conf.  Needs root, and Debian's slurm-wlm and munge.
set -euo pipefail
action=${1:?start or stop} dir=$(realpath -m "${2:?a directory}")
export SLURM_CONF=$dir/slurm.conf
node=$(hostname -s)

# Munge vouches for who sends a message: a key and a socket of our own.
start_munge() {
  [ -s "$dir/munge/key" ] || (umask 077 && head -c 1024 /dev/urandom >"$dir/munge/key")
  munged --key-file="$dir/munge/key" --socket="$dir/munge/socket" --pid-file="$dir/munge/pid" \
    --log-file="$dir/munge/log" --seed-file="$dir/munge/seed" --num-threads=2
}

# What `slurmd -C` says of this machine: NAME -> number.
hardware() { slurmd -C | head -n 1 | grep -o "$1=[0-9]*" | cut -d= -f2; }

# Loopback only; no cgroups, no accounting; scheduled at once rather than every few seconds.
write_configuration() {
  cat >"$SLURM_CONF" <<END
ClusterName=test
SlurmctldHost=$node(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$dir/munge/socket
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
SlurmctldPort=$1
SlurmdPort=$2
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0,defer
MpiDefault=none
ReturnToService=2
JobRequeue=1
KillWait=5
MailProg=/bin/true
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(hardware CPUs) Boards=1 SocketsPerBoard=$(hardware SocketsPerBoard) CoresPerSocket=$(hardware CoresPerSocket) ThreadsPerCore=$(hardware ThreadsPerCore) RealMemory=$(hardware RealMemory) State=UNKNOWN
PartitionName=main Nodes=$node Default=YES MaxTime=60 State=UP
END
}

# Two ports that nobody listens on.
free_ports() {
  python3 -c '
import socket
held = [socket.socket() for _ in range(2)]
for each in held: each.bind(("127.0.0.1", 0))
print(*(each.getsockname()[1] for each in held))'
}

start() {
  install -d -m 0755 "$dir" "$dir/munge" "$dir/state" "$dir/spool"
  start_munge
  read -r controller daemon < <(free_ports)
  write_configuration "$controller" "$daemon"
  slurmctld -f "$SLURM_CONF" -c
  slurmd -f "$SLURM_CONF" -N "$node"
  timeout 60 bash -c 'until [ "$(sinfo -h -o %T 2>/dev/null)" = idle ]; do read -rt 0.2 <> <(:) || :; done' && return
  tail -n 20 "$dir"/*.log >&2
  return 1
}

stop() {
  local pid
  for pid in "$dir/slurmctld.pid" "$dir/slurmd.pid" "$dir/munge/pid"; do
    [ -s "$pid" ] && kill "$(cat "$pid")" 2>/dev/null || :
  done
}

"$action"
