// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace linxuan {

using UnitId = Id<struct UnitKey>;
using NodeId = Id<struct NodeKey>;
using EntryId = Id<struct EntryKey>;
using MaterialId = Id<struct MaterialKey>;
using ExpertId = Id<struct ExpertKey>;
using RoundId = Id<struct RoundKey>;
using PanelId = Id<struct PanelKey>;
using RubricId = Id<struct RubricKey>;
using VetoId = Id<struct VetoKey>;
using RecusalId = Id<struct RecusalKey>;
using BanId = Id<struct BanKey>;

} // namespace linxuan
