// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace linxuan {

// The cells of one row while it is put together; used again for each row so that nothing is
// allocated anew. Texts are UTF-8.
class RowBuffer
{
public:
    struct Slot
    {
        CellKind kind = CellKind::Empty;
        quint32 length = 0;
        size_t offset = 0;
        int columns = 1;
    };

    void clear()
    {
        m_slots.clear();
        m_texts.clear();
    }

    // An empty text leaves the cell empty.
    void put(int column, CellKind kind, std::string_view text)
    {
        const auto index = static_cast<size_t>(column);
        if (text.empty())
            return erase(column);
        if (index >= m_slots.size())
            m_slots.resize(index + 1);
        m_slots[index] = {kind, static_cast<quint32>(text.size()), m_texts.size(), 1};
        m_texts.append(text);
    }

    // Says over how many columns a cell with something in it is merged.
    void widen(int column, int columns)
    {
        const auto index = static_cast<size_t>(column);
        if (index < m_slots.size() && m_slots[index].kind != CellKind::Empty)
            m_slots[index].columns = columns;
    }

    void erase(int column)
    {
        if (static_cast<size_t>(column) < m_slots.size())
            m_slots[static_cast<size_t>(column)] = {};
    }

    bool isEmpty() const
    {
        for (const Slot &slot : m_slots) {
            if (slot.kind != CellKind::Empty)
                return false;
        }
        return true;
    }

    const std::vector<Slot> &slots() const { return m_slots; }
    std::string_view text(const Slot &slot) const
    {
        return std::string_view(m_texts).substr(slot.offset, slot.length);
    }
    size_t textSize() const { return m_texts.size(); }

private:
    std::vector<Slot> m_slots; // by column
    std::string m_texts;
};

} // namespace linxuan
