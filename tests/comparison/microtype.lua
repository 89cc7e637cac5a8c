-- Sets each text of tests/comparison/texts as LuaLaTeX with microtype does, in the letter's font, size and measure, and
-- writes how even its lines are to tests/comparison/microtype.txt, which TypographyTests reads. microtype.tex calls it.
local names = { ["en-US"] = {"en-us", 2, 3}, ["en-GB"] = {"en-gb", 2, 3}, es = {"es", 2, 2}, fr = {"fr", 2, 2},
  de = {"de-1996", 2, 2}, it = {"it", 2, 2}, pt = {"pt", 2, 3}, nl = {"nl", 2, 2} }
local texts = { "en-US-1", "en-US-2", "en-US-3", "en-GB-1", "es-1", "es-2", "fr-1", "de-1", "de-2", "it-1", "pt-1", "nl-1" }
local languages, lines, hyphens = {}, {}, 0

function load_language(tag)
  if not languages[tag] then
    local file = io.open("src/LetterPdf.Typesetting/Hyphenation/hyph-" .. names[tag][1] .. ".tex")
    local source = file:read("a"):gsub("%%[^\n]*", ""); file:close()
    local l = lang.new(); lang.patterns(l, source:match("\\patterns%s*(%b{})"):sub(2, -2))
    local exceptions = source:match("\\hyphenation%s*(%b{})")
    if exceptions then lang.hyphenation(l, exceptions:sub(2, -2)) end
    languages[tag] = lang.id(l)
  end
  tex.language = languages[tag]; tex.lefthyphenmin = names[tag][2]; tex.righthyphenmin = names[tag][3]
end

-- The mean word space of each full line as a part of the natural one.
local function measure(head)
  for line in node.traverse_id(node.id("hlist"), head) do
    if line.glue_order == 0 then
      local sum, natural = 0, 0
      for g in node.traverse_id(node.id("glue"), line.head) do
        if g.subtype == 13 then
          natural = natural + g.width
          sum = sum + g.width + (line.glue_sign == 1 and g.stretch or line.glue_sign == 2 and -g.shrink or 0) * line.glue_set
        end
      end
      lines[#lines + 1] = sum / natural
    end
    local last = node.tail(line.head)
    while last and last.id ~= node.id("glyph") and last.id ~= node.id("disc") do last = last.prev end
    if last and (last.id == node.id("disc") or last.char == 0x2D) then hyphens = hyphens + 1 end
  end
  return head
end

function set_texts()
  luatexbase.add_to_callback("post_linebreak_filter", measure, "measure word spaces")
  local out = io.open("tests/comparison/microtype.txt", "w")
  for _, name in ipairs(texts) do
    tex.print("\\directlua{begin_text('" .. name .. "')}")
    for line in io.lines("tests/comparison/texts/" .. name .. ".txt") do
      tex.print("\\noindent " .. line .. "\\par")
    end
    tex.print("\\directlua{end_text('" .. name .. "')}")
  end
  function end_text(name)
    local mean, deviation, worst, least = 0, 0, 0, 9
    for _, v in ipairs(lines) do mean = mean + v / #lines; worst = math.max(worst, v); least = math.min(least, v) end
    for _, v in ipairs(lines) do deviation = deviation + (v - mean) ^ 2 / #lines end
    out:write(string.format("%s %d lines deviation %.4f worst %.4f least %.4f hyphens %d\n", name, #lines, math.sqrt(deviation), worst, least, hyphens))
    out:flush()
  end
end

function begin_text(name) lines, hyphens = {}, 0; load_language(name:match("^(.*)-%d+$")) end
