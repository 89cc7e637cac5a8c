-- Breaks 50 paragraphs by LuaTeX's own line breaker and writes them with its choice to Golden/tex-breaks.txt, which
-- TexBreaksTests reads. From the repository's root:
--   luatex '\directlua{dofile("tests/comparison/breaks.lua")}\end'
-- A paragraph is a line of its measure, a line of items, a line of breaks; lengths in scaled points (65,536 to a point):
--   b WIDTH             a box
--   g WIDTH PLUS MINUS  glue
--   h WIDTH             a hyphenation that adds a hyphen of this width
-- A break is told as the number of boxes before it. Boxes are numbered by an attribute, which TeX carries along.
local state = 20241123
local function random(n) state = (state * 1103515245 + 12345) % 2147483648; return math.floor(state / 65536) % n end
local point, mark = 65536, 1
local function box(width, number)
  local b = node.new("hlist"); b.width = width; node.set_attribute(b, mark, number); return b
end
local function last_box(line)
  local number = 0
  for n in node.traverse(line.head) do
    if n.id == node.id("hlist") then number = node.get_attribute(n, mark) or number end
  end
  return number
end
local out = {}
while #out < 50 do
  local measure = (160 + random(240)) * point
  local items, head, tail, boxes = {}, nil, nil, 0
  local function add(n, text)
    if head then tail.next = n; n.prev = tail else head = n end
    tail = n; if text then items[#items + 1] = text end
  end
  local function add_box(width) boxes = boxes + 1; add(box(width, boxes), "b " .. width) end
  for word = 1, 40 + random(60) do
    if word > 1 then
      local g = node.new("glue"); g.width = 3 * point; g.stretch = 98304; g.shrink = point
      add(g, "g " .. g.width .. " " .. g.stretch .. " " .. g.shrink)
    end
    local width = (6 + random(44)) * point + random(point)
    if width > 24 * point and random(3) > 0 then
      local part = math.floor(width * (3 + random(4)) / 10)
      add_box(part)
      local d = node.new("disc"); d.penalty = 50; d.pre = box(4 * point, boxes)
      add(d, "h " .. 4 * point)
      add_box(width - part)
    else
      add_box(width)
    end
  end
  local p = node.new("penalty"); p.penalty = 10000; add(p)
  local f = node.new("glue", 15); f.stretch = point; f.stretch_order = 2; add(f)
  local lines = tex.linebreak(head, {
    pretolerance = -1, tolerance = 9999, linepenalty = 10, hyphenpenalty = 50, exhyphenpenalty = 50, adjdemerits = 10000,
    doublehyphendemerits = 10000, finalhyphendemerits = 5000, emergencystretch = 0, looseness = 0, hsize = measure,
    parfillskip = f })
  local breaks = {}
  for n in node.traverse(lines) do if n.id == node.id("hlist") then breaks[#breaks + 1] = last_box(n) end end
  -- A paragraph that TeX itself can only break badly says nothing: its badness ends at 10,000, ours does not.
  local sound = true
  for n in node.traverse(lines) do
    if n.id == node.id("hlist") and n.glue_order == 0 and (n.glue_set > 4 or (n.glue_sign == 2 and n.glue_set >= 1)) then sound = false end
  end
  if sound then out[#out + 1] = measure .. "\n" .. table.concat(items, ", ") .. "\n" .. table.concat(breaks, " ") end
end
local file = io.open("tests/LetterPdf.Typesetting.Tests/Golden/tex-breaks.txt", "w")
file:write(table.concat(out, "\n") .. "\n"); file:close()
