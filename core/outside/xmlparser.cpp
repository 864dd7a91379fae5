// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/xmlparser.h"

#include <orcus/sax_parser.hpp>

#include <new>

namespace linxuan {

namespace {

constexpr size_t kDeepest = 256;

// orcus leaves it to its caller whether elements close in order and whether all are closed.
class Adapter : public orcus::sax_handler
{
public:
    explicit Adapter(XmlListener &handler)
        : m_handler(handler)
    { }

    void start_declaration(std::string_view) { m_attributes.clear(); }
    void end_declaration(std::string_view) { m_attributes.clear(); }

    void attribute(const orcus::sax::parser_attribute &attribute)
    {
        m_attributes.push_back({attribute.ns, attribute.name, attribute.value});
    }

    void start_element(const orcus::sax::parser_element &element)
    {
        m_open.push_back(element.name);
        if (m_open.size() > kDeepest)
            fail("elements nested too deep");
        if (!m_handler.fault)
            m_handler.open(element.name, m_attributes);
        m_attributes.clear();
    }

    void end_element(const orcus::sax::parser_element &element)
    {
        if (m_open.empty() || m_open.back() != element.name)
            return fail("elements closed out of order");
        m_open.pop_back();
        if (!m_handler.fault)
            m_handler.close(element.name);
    }

    void characters(std::string_view text, bool)
    {
        if (!m_handler.fault)
            m_handler.text(text);
    }

    void end()
    {
        if (!m_open.empty())
            fail("document cut short");
    }

private:
    void fail(const char *why)
    {
        if (!m_handler.fault)
            m_handler.fault = damaged(std::string("xml: ") + why);
    }

    XmlListener &m_handler;
    XmlAttributes m_attributes;
    std::vector<std::string_view> m_open;
};

} // namespace

Fault parseXml(std::string_view content, XmlListener &handler)
{
    try {
        Adapter adapter(handler);
        orcus::sax_parser<Adapter>(content.data(), content.size(), adapter).parse();
        adapter.end();
    } catch (const std::bad_alloc &) {
        return {FaultKind::TooLarge, {}, "out of memory"};
    } catch (const std::exception &error) {
        return handler.fault ? handler.fault : damaged(error.what());
    }
    return handler.fault;
}

} // namespace linxuan
