-- Sends the lines of a file as bodies, in turn. Arguments: the path, the file.
local requests, count, next = {}, 0, 0

function init(arguments)
  for body in io.lines(arguments[2]) do
    count = count + 1
    requests[count] = wrk.format("POST", arguments[1], { ["Host"] = wrk.headers["Host"], ["Content-Type"] = "application/json", ["Accept"] = "application/json" }, body)
  end
end

function request()
  next = next % count + 1
  return requests[next]
end
