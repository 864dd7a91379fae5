// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/measuring.h"

#include <optional>

namespace linxuan {

// Says whether background work is no longer wanted.
using StopMeasuring = std::function<bool()>;

// Why there is no measurement at all; another time it may work.
enum class MeasuringTrouble { None, Stopped, Missing, NoProgram };

struct MeasuringOutcome
{
    MeasuringTrouble trouble = MeasuringTrouble::None;
    MeasuredFile file; // when there is no trouble
};

// Measures a file in a child process with limits on time and memory: a file that breaks the child
// is Breaking, one over which it hangs TooSlow. Waits; for a thread in the background.
MeasuringOutcome measureFile(const QString &path, const StopMeasuring &stop);

} // namespace linxuan
